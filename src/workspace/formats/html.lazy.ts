import { parse } from 'parse5'
import { positionsOf } from '../../engine/text/positions.ts'
import { NOTHING } from '../metadata/metadata.ts'
import type { Article } from './article.ts'
import { mainContent } from './html/mainContent.ts'
import { pageText } from './html/markdown.ts'
import { furnitureIn } from './html/structure.ts'
import { pageMetadata } from './html/pageMetadata.ts'

/** The article of a page: its main content as Markdown, with the way back to the page's own text. */
export function articleOfPage(source: string): Article {
  const document = parse(source, { sourceCodeLocationInfo: true })
  const furnitureOf = furnitureIn(document)
  const { text, map, leftOut } = pageText(document, source, mainContent(document, furnitureOf), furnitureOf)
  return {
    text,
    format: 'markdown',
    metadata: pageMetadata(document),
    properties: NOTHING,
    places: 'file',
    map,
    filePositions: positionsOf(source),
    leftOut,
  }
}
