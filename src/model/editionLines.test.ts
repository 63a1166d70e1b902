import { expect, test } from 'vitest'
import { diffEditions } from './diffEditions.ts'
import { editionLines } from './editionLines.ts'
import { sampleDiagram } from './sampleDiagram.testing.ts'
import { SAMPLES } from './sampleFiles.testing.ts'
import type { Language } from './vocabulary.ts'

const before = sampleDiagram()
const after = sampleDiagram({
  'nodes[1].lane': 'batch',
  'nodes[2].stage': 'lake',
  'nodes[2].group': undefined,
  'nodes[2].summary.ko': '모두 나른다',
  'edges[3].to': 'log',
  'nodes[0].title.en': 'All sensors',
  'nodes[0].evidence[0].mark': 'inferred',
  'edges[0].id': 'send',
  'notes[0].about': ['send'],
  'walkthroughs[0].steps': SAMPLES.diagram.walkthroughs[0]?.steps.slice(1),
  notes: [],
})
const lines = (language: Language) =>
  editionLines(diffEditions(before, after), { before, after }, language).map(
    ({ state, text }) => `${state} ${text}`,
  )

test('what a picture cannot show is said in words: from where, in what, and what has no box', () => {
  expect(lines('en')).toEqual([
    'moved Kafka: lane stream → batch',
    'moved Flume: stage Intake → Lake, group Brokers → none, summary',
    'moved arrow “extracts”: to outside the figure → Kafka',
    'changed All sensors: title, evidence',
    'changed arrow “measurements”: id measure → send',
    'changed walkthrough “The tour”: steps',
    'removed note “The figure draws one arrow twice”',
  ])
})

test('the same is said in Korean', () => {
  expect(lines('ko')).toEqual([
    'moved 카프카: 경로 스트림 → 배치',
    'moved 플룸: 단계 수집 → 레이크, 묶음 브로커 → 없음, 설명',
    'moved 화살표 “추출”: 끝 그림 밖 → 카프카',
    'changed 센서: 제목, 근거',
    'changed 화살표 “측정값”: id measure → send',
    'changed 따라가 보기 “둘러보기”: 단계별 설명',
    'removed 알아 둘 점 “그림은 화살표 하나를 두 번 그린다”',
  ])
})
