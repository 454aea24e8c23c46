/** *12800 is „12.8 s“, 85 „0.09 s“.* */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 1000 ? 2 : 1)} s`
}

/** *0.84 is „0.84 ms“, 26.3 „26 ms“.* */
export function milliseconds(ms: number): string {
  return `${ms < 10 ? ms.toFixed(2) : Math.round(ms)} ms`
}

export function megabytes(memory: number): string {
  return `${Math.round(memory)} MB`
}

export function thousands(count: number): string {
  return count.toLocaleString('en-US')
}

export function percent(part: number): string {
  return `${(100 * part).toFixed(1)} %`
}
