import { positionsIn } from '../../engine/text/positions.ts'
import type { Article } from '../formats/article.ts'
import { type FileArticles, isTakenApart, type ReadArticles, readArticles, withoutArticles } from '../formats/index.ts'
import { readPage } from '../formats/html.ts'
import { PATIENCE } from '../watchdog.ts'
import { errorFrom, type Running, startWorker, unlessAborted, workerEntry } from './workers.ts'

/** What `readArticles` is asked, or the text of a page with the name that a sentence calls it by. */
export type ArticleTask =
  | { readonly asked: Parameters<ReadArticles> }
  | { readonly page: string; readonly name: string }

/** An article on its way between threads, which functions do not go. */
type SentArticle = Omit<Article, 'filePositions'> & { readonly lines: readonly number[] | null }

export interface SentArticles extends Omit<FileArticles, 'articles'> {
  readonly articles: readonly { readonly key: string | null; readonly article: SentArticle }[]
}

export interface ArticleThread {
  /** Like `readArticles`, but what takes too long or too much memory is left out. One file at a time. */
  readonly read: ReadArticles
  /** The same for the text of a page. */
  readonly readPage: (text: string, name: string) => Promise<FileArticles>
  /** Nothing is to be read for now; the process need not wait for the thread. */
  rest(): void
  /** Ends the thread; the next file starts another. */
  close(): void
}

export interface ArticleThreadOptions {
  /** For one article, in ms. */
  readonly patience?: number | undefined
  readonly signal?: AbortSignal | undefined
  /** The file of another worker than the one that takes files apart. */
  readonly articleWorker?: string | undefined
}

/** A thread that takes files apart for this one; it is started at the first file that is more than its text. */
export function createArticleThread({
  patience = PATIENCE,
  signal,
  articleWorker,
}: ArticleThreadOptions): ArticleThread {
  let worker: Running | undefined
  const readThere = async (task: ArticleTask, file: string): Promise<FileArticles> => {
    worker ??= startWorker(articleWorker ?? workerEntry('articleWorker'), { limit: patience })
    const outcome = await unlessAborted(worker.ask<SentArticles>(task), signal)
    if ('result' in outcome) return received(outcome.result)
    if ('error' in outcome) throw errorFrom(outcome.error)
    worker = undefined
    return withoutArticles({ kind: outcome.stuckAt > 0 ? 'tooSlow' : 'tooHeavy', file })
  }
  return {
    read: (...asked) => (isTakenApart(asked[0]) ? readThere({ asked }, asked[1]) : readArticles(...asked)),
    readPage: (page, name) => readThere({ page, name }, name),
    rest: () => worker?.rest(),
    close() {
      void worker?.end()
      worker = undefined
    },
  }
}

/** In the thread: what a task asks for. */
export async function readTask(task: ArticleTask): Promise<FileArticles> {
  if ('asked' in task) return readArticles(...task.asked)
  const found = await readPage(task.page, task.name)
  return 'problem' in found ? withoutArticles(found.problem) : { articles: [{ key: null, ...found }], problems: [] }
}

export function sent({ articles, problems }: FileArticles): SentArticles {
  const each = articles.map(({ key, article: { filePositions, ...article } }) => ({
    key,
    article: { ...article, lines: filePositions?.lines ?? null },
  }))
  return { articles: each, problems }
}

function received({ articles, problems }: SentArticles): FileArticles {
  const each = articles.map(({ key, article: { lines, ...article } }) => ({
    key,
    article: { ...article, filePositions: lines && positionsIn(lines) },
  }))
  return { articles: each, problems }
}

/** Stands for `readArticles` where a file is known to be too slow. */
export const leaveOutSlow: ReadArticles = (_file: string, name: string) =>
  Promise.resolve(withoutArticles({ kind: 'tooSlow', file: name }))
