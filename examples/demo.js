// `npm run demo`: builds Beleg, checks the sample draft against the seeds, and says where to click.
import { execFileSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const node = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' })

node('esbuild.js')
node('dist/cli.js', 'check', '--sources', 'seeds', '--fail-on', 'never', 'examples/entwurf.md')
process.stdout.write(`
Zum Anklicken: Im Terminal von VS Code öffnet Strg+Klick (Mac: Cmd+Klick) auf „seeds/….txt:17:504“ den Artikel an der Stelle.
Im Editor: Diesen Ordner in VS Code öffnen, F5 drücken und im neuen Fenster examples/entwurf.md öffnen.

Where to click: in VS Code's terminal, Ctrl+click (Mac: Cmd+click) on a path like seeds/….txt:17:504 opens that passage.
In the editor: open this folder in VS Code, press F5, and open examples/entwurf.md in the new window.
`)
