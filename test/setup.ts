import { temporaryFolder } from './temporary.ts'

/** No test leaves an index of its sources in the cache of whoever runs it. */
process.env['BELEG_CACHE_DIR'] = temporaryFolder()
