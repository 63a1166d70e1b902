import type * as z from 'zod'
import type { ReadingFile, RoleFile, TechnologyFile } from './catalog.ts'
import type { Comparison } from './comparison.ts'
import type { Diagram, Evidence } from './diagram.ts'

// A small diagram and catalogue for the tests of every room: they have one of everything, in both languages.

const both = (en: string, ko: string) => ({ en, ko })
const drawn: z.input<typeof Evidence>[] = [{ claim: 'drawn', mark: 'verified', sources: ['figure'] }]

const technologies = {
  $schema: '../../public/schema/technologies.schema.json',
  technologies: [
    {
      id: 'kafka',
      name: both('Apache Kafka', '아파치 카프카'),
      aliases: ['Kafka'],
      vendor: 'Apache',
      what: both('A distributed log of events', '이벤트를 담는 분산 로그'),
      mark: 'verified',
      documentation: ['kafka-docs'],
      readings: [{ reading: 'the-log', section: 'part-one', fit: 'listed' }],
    },
    {
      id: 'flume',
      name: both('Apache Flume', '아파치 플룸'),
      what: both('Collects logs', '로그를 모은다'),
      mark: 'inferred',
      status: { state: 'retired', text: both('Retired in 2024', '2024년에 종료'), mark: 'unverified' },
    },
  ],
} satisfies z.input<typeof TechnologyFile>

const roles = {
  roles: [
    {
      id: 'producer',
      title: both('Producer', '생산자'),
      phases: ['source'],
      part: both('Makes the data', '데이터를 만든다'),
    },
    {
      id: 'message-log',
      title: both('Message log', '메시지 로그'),
      phases: ['ingest'],
      part: both('Keeps events in order', '이벤트를 순서대로 보관한다'),
      readings: [{ reading: 'the-log' }],
    },
    {
      id: 'store',
      title: both('Store', '저장소'),
      phases: ['store', 'serve'],
      part: both('Keeps the data', '데이터를 보관한다'),
    },
    {
      id: 'orchestrator',
      title: both('Orchestrator', '오케스트레이터'),
      phases: ['process'],
      part: both('Starts what is due', '때가 된 작업을 시작한다'),
    },
  ],
} satisfies z.input<typeof RoleFile>

const readings = {
  readings: [
    {
      id: 'kafka-docs',
      title: 'Documentation of Kafka',
      language: 'en',
      kind: 'documentation',
      url: 'https://kafka.apache.org/documentation/',
      covers: both('All of Kafka', '카프카 전체'),
      mark: 'verified',
      technologies: ['kafka'],
    },
    {
      id: 'the-log',
      title: 'The Log',
      author: 'Jay Kreps',
      year: 2013,
      language: 'en',
      kind: 'article',
      url: 'https://example.org/the-log',
      covers: both('Why a log', '왜 로그인가'),
      mark: 'inferred',
      partOf: 'kafka-docs',
      phases: ['ingest'],
      roles: ['message-log'],
      sections: [{ id: 'part-one', title: 'Part one', url: 'https://example.org/the-log#one' }],
    },
  ],
} satisfies z.input<typeof ReadingFile>

const diagram = {
  $schema: '../../public/schema/diagram.schema.json',
  id: 'sample',
  title: both('A sample', '본보기'),
  summary: both('Events through a log into a lake', '로그를 거쳐 레이크로 가는 이벤트'),
  edition: 2024,
  sources: [{ id: 'figure', title: both('The figure', '그림'), url: 'https://example.org/figure.png' }],
  stages: [
    {
      id: 'devices',
      title: both('Devices', '장치'),
      phase: 'source',
      summary: both('Where it begins', '시작하는 곳'),
      evidence: drawn,
    },
    {
      id: 'intake',
      title: both('Intake', '수집'),
      phase: 'ingest',
      summary: both('Where it comes in', '들어오는 곳'),
      evidence: drawn,
    },
    {
      id: 'lake',
      title: both('Lake', '레이크'),
      phase: 'store',
      summary: both('Where it stays', '머무는 곳'),
      evidence: drawn,
    },
  ],
  groups: [
    {
      id: 'brokers',
      stage: 'intake',
      title: both('Brokers', '브로커'),
      frame: 'heading',
      summary: both('What takes events in', '이벤트를 받는 것들'),
      evidence: drawn,
    },
  ],
  nodes: [
    {
      id: 'sensors',
      stage: 'devices',
      title: both('Sensors', '센서'),
      role: 'producer',
      summary: both('They measure', '측정한다'),
      evidence: drawn,
    },
    {
      id: 'log',
      stage: 'intake',
      group: 'brokers',
      title: both('Kafka', '카프카'),
      technology: 'kafka',
      role: 'message-log',
      lane: 'stream',
      summary: both('Keeps events', '이벤트를 보관한다'),
      readings: [{ reading: 'the-log', section: 'part-one', fit: 'listed' }],
      evidence: [
        ...drawn,
        { claim: 'described', mark: 'inferred', note: both('By its name', '이름으로 보아') },
      ],
    },
    {
      id: 'agent',
      stage: 'intake',
      group: 'brokers',
      title: both('Flume', '플룸'),
      technology: 'flume',
      role: 'message-log',
      lane: 'batch',
      summary: both('Carries files', '파일을 나른다'),
      evidence: drawn,
    },
    {
      id: 'objects',
      stage: 'lake',
      title: both('Objects', '객체'),
      role: 'store',
      summary: both('Keeps files', '파일을 보관한다'),
      evidence: drawn,
    },
  ],
  edges: [
    {
      id: 'measure',
      from: 'sensors',
      to: 'brokers',
      flow: both('measurements', '측정값'),
      mode: 'stream',
      evidence: drawn,
    },
    {
      id: 'land',
      from: 'log',
      to: 'objects',
      flow: both('events', '이벤트'),
      mode: 'batch',
      direction: 'both',
      evidence: drawn,
    },
    {
      id: 'compact',
      from: 'objects',
      to: 'objects',
      flow: both('small files', '작은 파일'),
      mode: 'control',
      evidence: drawn,
    },
    {
      id: 'leave',
      from: 'objects',
      to: 'outside',
      flow: both('extracts', '추출'),
      mode: 'interactive',
      evidence: drawn,
    },
  ],
  bands: [
    {
      id: 'schedule',
      title: both('Schedule', '일정'),
      from: 'intake',
      to: 'lake',
      side: 'below',
      technology: 'kafka',
      role: 'orchestrator',
      summary: both('Starts the loads', '적재를 시작한다'),
      readings: [{ reading: 'kafka-docs' }],
      evidence: drawn,
    },
  ],
  notes: [
    {
      text: both('The figure draws one arrow twice', '그림은 화살표 하나를 두 번 그린다'),
      about: ['measure', 'brokers'],
      evidence: drawn,
    },
  ],
  walkthroughs: [
    {
      id: 'tour',
      title: both('The tour', '둘러보기'),
      steps: [
        {
          title: both('Begin', '시작'),
          text: both('Sensors send', '센서가 보낸다'),
          focus: ['sensors', 'measure', 'brokers', 'devices', 'schedule'],
          speakerNotes: both('Point at it', '가리킨다'),
        },
        { title: both('Stay', '머무름'), text: both('Objects stay', '객체가 머문다'), focus: ['objects'] },
      ],
    },
  ],
} satisfies z.input<typeof Diagram>

const ours: z.input<typeof Evidence>[] = [{ claim: 'described', mark: 'inferred' }]
const pair = (id: string, left: string[], right: string[]) => ({
  id,
  left,
  right,
  reason: both(`About ${id}`, `${id}에 대하여`),
  confidence: 'high' as const,
  evidence: ours,
})

/** The sample diagram with itself under another id, `twin`: a correspondence of every kind. */
const comparison = {
  $schema: '../../public/schema/comparison.schema.json',
  id: 'sample-and-twin',
  left: 'sample',
  right: 'twin',
  title: both('A sample and its twin', '본보기와 쌍둥이'),
  summary: both('They are alike', '서로 같다'),
  sources: [{ id: 'figure', title: both('The figure', '그림'), url: 'https://example.org/figure.png' }],
  pairs: [
    pair('makers', ['sensors'], ['sensors']),
    pair('logs', ['log'], ['log', 'agent']),
    pair('carrier', ['agent'], []),
    { ...pair('lakes', ['objects'], ['objects']), readings: [{ reading: 'the-log', section: 'part-one' }] },
    pair('schedules', ['schedule'], ['schedule']),
  ],
  tours: [
    {
      id: 'event',
      title: both('One event', '이벤트 하나'),
      steps: [
        {
          title: both('In', '들어옴'),
          text: both('It comes in', '들어온다'),
          left: ['measure'],
          right: ['intake'],
        },
        { title: both('Stay', '머무름'), text: both('It stays', '머문다'), left: ['objects'] },
      ],
    },
  ],
} satisfies z.input<typeof Comparison>

/** What the sample files say, as it is before the door. */
export const SAMPLES = { technologies, roles, readings, diagram, comparison }
