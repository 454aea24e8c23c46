import { spawn } from 'node:child_process'

export interface Ran {
  readonly ms: number
  readonly stdout: string
}

/**
 * What programs are measured in: without the certificates that a machine may have Node read at every start, which have nothing to do with
 * what is measured and take up to 60 ms.
 */
export const ENVIRONMENT: NodeJS.ProcessEnv = { ...process.env, NODE_EXTRA_CA_CERTS: undefined }

/** Runs a program to its end and takes the time. An exit status other than those that are `allowed` is an error. */
export function run(
  command: readonly string[],
  {
    cwd,
    env,
    allowed = [0],
  }: { cwd?: string; env?: Readonly<Record<string, string>>; allowed?: readonly number[] } = {},
): Promise<Ran> {
  const [program = '', ...rest] = command
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(program, rest, {
      ...(cwd && { cwd }),
      env: { ...ENVIRONMENT, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', code => {
      const ms = performance.now() - start
      if (code !== null && allowed.includes(code)) resolve({ ms, stdout })
      else reject(new Error(`${rest[0]} ended with ${code}\n${stderr.slice(-2000)}`))
    })
  })
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** *`quantile(values, 0.95)` is what 95 of 100 values do not exceed.* */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
}

/** Runs something several times and keeps what it gave. */
export async function repeat<T>(times: number, measure: (time: number) => Promise<T>): Promise<readonly T[]> {
  const results: T[] = []
  for (let time = 0; time < times; time++) results.push(await measure(time))
  return results
}
