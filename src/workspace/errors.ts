/** What a user can mend, in one plain sentence that names the file and the mend. Anything else that is thrown is a bug. */
export class UserError extends Error {
  override name = 'UserError'
}
