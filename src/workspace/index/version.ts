/** Set when the bundles are made: other code makes another index of the same sources. */
declare const SOURCES_HASH: string | undefined

/** What an index has to be of so that it is taken. */
export const INDEX_VERSION: string = typeof SOURCES_HASH === 'string' ? SOURCES_HASH : 'unbundled'
