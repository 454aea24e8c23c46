/** English words for people, of whatever they are. */
export const people = 'people persons'

/** What people are called after what they do or are there for. */
export const crowds = `visitors spectators participants demonstrators protesters guests residents inhabitants citizens members fans supporters
customers passengers travellers travelers patients employees workers staff listeners attendees voters volunteers victims`
