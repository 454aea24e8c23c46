import { readFileSync } from 'node:fs'

/**
 * The most memory that a process had, in MB. `maxRSS` of a child starts with that of its parent on Linux, so the kernel's own
 * count comes first.
 */
export function peakMemory(pid: number | 'self' = 'self'): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    return process.resourceUsage().maxRSS / 1024
  }
}
