import { fileURLToPath } from 'node:url'
import { firstVisit, SCRIPT_BUDGET, sizeOf } from '../src/cli/firstVisit.ts'
import { LANGUAGES } from '../src/model/vocabulary.ts'
import { pageFolder } from '../src/site/address.ts'
import { expect, test } from './atlasTest.ts'
import { diagramOf } from './library.ts'

const { id } = diagramOf('hadoop-ecosystem')
const SITE = fileURLToPath(new URL('../dist/', import.meta.url))

for (const language of LANGUAGES) {
  test(`a first visit loads one picture, its texts and scripts within their budget (${language})`, async ({
    browser,
    baseURL,
  }) => {
    const visit = await firstVisit(browser, `${baseURL}/`, pageFolder(language, id))
    expect(visit).toMatchObject({
      html: [`${language}/${id}/index.html`],
      data: [expect.stringContaining(`${id}.${language}.`)],
      scene: [expect.stringContaining(`${id}.${language}.LR.`)],
      other: [],
    })
    expect(visit.scripts).toContainEqual(expect.stringMatching(/^assets\/FlowCanvas-/))
    expect(sizeOf(visit.scripts, SITE).gzip).toBeLessThan(SCRIPT_BUDGET)
  })
}
