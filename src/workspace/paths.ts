const ON_WINDOWS = process.platform === 'win32'

/** Whether a file is a folder or in it; Windows takes `C:\Archiv` and `c:\archiv` for one. */
export function isInside(file: string, folder: string, onWindows = ON_WINDOWS): boolean {
  const sep = onWindows ? '\\' : '/'
  const [path, around] = onWindows ? [file.toLowerCase(), folder.toLowerCase()] : [file, folder]
  return path === around || path.startsWith(around.endsWith(sep) ? around : around + sep)
}

/** A path as it begins where it lies in one of the folders: editors write `d:\Archiv` for what the settings call `D:\Archiv`. */
export function spelledAs(folders: readonly string[], file: string, onWindows = ON_WINDOWS): string {
  const folder = onWindows ? folders.find(one => isInside(file, one, onWindows)) : undefined
  return folder === undefined ? file : folder + file.slice(folder.length)
}

/** With `/`, as patterns have it. */
export function slashed(path: string, onWindows = ON_WINDOWS): string {
  return onWindows ? path.replaceAll('\\', '/') : path
}

/** In the order of their names, the same on every system: `a\b.txt` before `a1.txt`, as `a/b.txt` is. */
export function inOrder(paths: readonly string[], onWindows = ON_WINDOWS): readonly string[] {
  const sorted = paths.map(path => slashed(path, onWindows)).sort()
  return onWindows ? sorted.map(path => path.replaceAll('/', '\\')) : sorted
}
