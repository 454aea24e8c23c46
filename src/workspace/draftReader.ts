import type { Language } from '../engine/model.ts'
import { UserError } from './errors.ts'
import type { Article } from './formats/article.ts'
import { articleOfText, type FileArticles, isPage } from './formats/index.ts'
import { type ArticleThread, type ArticleThreadOptions, createArticleThread } from './index/articleThread.ts'
import { sentenceOf } from './messages.ts'
import type { Draft } from './types.ts'

/** Takes drafts apart. What takes too long or too much memory is a `UserError` that names the draft. */
export interface DraftReader {
  /** The article of a draft's text; `name` is how a sentence calls the draft, and the signal gives it up. */
  ofText(draft: Draft, name: string, display: Language, signal?: AbortSignal): Promise<Article>
  /** The article of a file that no editor has as text (.docx, .pdf, .eml). */
  ofFile(file: string, name: string, display: Language): Promise<Article>
}

/** After so many ms without a page the thread is ended; until then the next edit need not wait for another. */
const IDLE = 60_000

/**
 * Text and Markdown are read right here. What is more than its text goes to a thread, which a library that loops ends with: it is started
 * at the first such draft and asked for one after the other.
 */
export function createDraftReader(options: Omit<ArticleThreadOptions, 'signal'> = {}): DraftReader {
  let thread: ArticleThread | undefined
  let idle: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()

  const end = (): void => {
    thread?.close()
    thread = undefined
  }
  const readThere = async (work: Work, signal?: AbortSignal): Promise<FileArticles> => {
    signal?.throwIfAborted()
    clearTimeout(idle)
    thread ??= createArticleThread(options)
    // Whoever gives up a draft need not wait until it is found to be too slow.
    signal?.addEventListener('abort', end)
    try {
      return await work(thread)
    } finally {
      signal?.removeEventListener('abort', end)
      thread?.rest()
      idle = setTimeout(end, IDLE).unref()
    }
  }
  /** One after the other. */
  const articleFrom = async (work: Work, name: string, display: Language, signal?: AbortSignal): Promise<Article> => {
    const turn = last.then(() => readThere(work, signal))
    last = turn.catch(() => {})
    const { articles, problems } = await turn
    signal?.throwIfAborted()
    const [found] = articles
    if (found) return found.article
    throw new UserError(sentenceOf(problems[0] ?? { kind: 'empty', file: name }, display))
  }
  return {
    ofText: (draft, name, display, signal) =>
      isPage(draft)
        ? articleFrom(({ readPage }) => readPage(draft.text, name), name, display, signal)
        : articleOfText(draft),
    ofFile: (file, name, display) => articleFrom(({ read }) => read(file, name), name, display),
  }
}

type Work = (thread: ArticleThread) => Promise<FileArticles>

/** The one of this process. */
export const draftReader = createDraftReader()
