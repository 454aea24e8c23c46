/** A counter on stderr that is rewritten in place and gone when all is read. */
export function progressOnTerminal(): (done: number, total: number) => void {
  let last = 0
  return (done, total) => {
    const now = performance.now()
    if (done < total && now - last < 80) return
    last = now
    process.stderr.write(done < total ? `\r${done} / ${total}` : '\r\u001B[K')
  }
}
