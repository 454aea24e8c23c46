import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** No test leaves an index of its sources in the cache of whoever runs it. */
const folder = mkdtempSync(join(tmpdir(), 'beleg-cache-'))
process.env['BELEG_CACHE_DIR'] = folder
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
