/** What an index needs of the file system, as `node:fs` has it; tests give one that fails. */
export interface Disk {
  closeSync(fd: number): void
  fstatSync(fd: number): { readonly size: number }
  mkdirSync(folder: string, options: { readonly recursive: true; readonly mode: number }): void
  openSync(file: string, flags: string, mode?: number): number
  read(fd: number, into: Uint8Array, at: number, length: number, position: number, done: Done): void
  readSync(fd: number, into: Uint8Array, at: number, length: number, position: number): number
  renameSync(from: string, to: string): void
  rmSync(file: string, options: { readonly force: true }): void
  statSync(file: string): { readonly mtimeMs: number; isFile(): boolean }
  utimesSync(file: string, atime: number, mtime: number): void
  write(fd: number, bytes: Uint8Array, at: number, length: number, position: number, done: Done): void
  writeSync(fd: number, bytes: Uint8Array, at: number, length: number, position: number): number
}

export type Done = (error: NodeJS.ErrnoException | null, bytes: number) => void

const settled = (work: (done: Done) => void): Promise<number> =>
  new Promise((resolve, reject) => work((error, bytes) => (error ? reject(error) : resolve(bytes))))

/** Fills `into` from `position` on, however many reads that takes; false where the file ends before. */
export function fill(disk: Disk, fd: number, into: Uint8Array, position: number): boolean {
  for (let at = 0; at < into.length; ) {
    const got = disk.readSync(fd, into, at, into.length - at, position + at)
    if (got === 0) return false
    at += got
  }
  return true
}

/** `fill` without keeping the thread. */
export async function fillLater(disk: Disk, fd: number, into: Uint8Array, position: number): Promise<boolean> {
  for (let at = 0; at < into.length; ) {
    const from = at
    const got = await settled(done => disk.read(fd, into, from, into.length - from, position + from, done))
    if (got === 0) return false
    at += got
  }
  return true
}

/** Writes all of `bytes` at `position`. */
export function put(disk: Disk, fd: number, bytes: Uint8Array, position: number): void {
  for (let at = 0; at < bytes.length; ) at += disk.writeSync(fd, bytes, at, bytes.length - at, position + at)
}

/** `put` without keeping the thread. */
export async function putLater(disk: Disk, fd: number, bytes: Uint8Array, position: number): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const from = at
    at += await settled(done => disk.write(fd, bytes, from, bytes.length - from, position + from, done))
  }
}

/** `ENOSPC` of „no space left on device“; anything but an error of the file system is a fault of ours. */
export function codeOf(error: unknown): string {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) throw error
  return code
}
