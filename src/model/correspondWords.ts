import type { Catalog } from './catalog.ts'
import type { Component } from './componentsOf.ts'
import type { Text } from './text.ts'

/** What a correspondence was derived from; `nothing`: none was found. */
export type DerivedFrom = 'technology' | 'role' | 'phase' | 'nothing'

/** Why a correspondence was derived, in every language, from the first component of either side. */
export function derivedReason(
  from: DerivedFrom,
  left: Component | undefined,
  right: Component | undefined,
  catalog: Catalog,
): Text {
  const one = left ?? right
  const nameOf = (component: Component | undefined): Text =>
    catalog.roles.get(component?.role ?? '')?.title ?? {
      en: component?.role ?? '',
      ko: component?.role ?? '',
    }
  const role = nameOf(one)
  switch (from) {
    case 'technology': {
      const name = catalog.technologies.get(one?.technology ?? '')?.name ?? role
      return { en: `${name.en} is used on both sides.`, ko: `양쪽이 같은 기술을 씁니다: ${name.ko}.` }
    }
    case 'role':
      return { en: `They play the same part: ${role.en}.`, ko: `같은 역할을 맡습니다: ${role.ko}.` }
    case 'phase': {
      const other = nameOf(right)
      return {
        en: `The parts differ (${role.en}, ${other.en}), but they stand in the same phase, and nothing there is nearer.`,
        ko: `역할은 다르지만(${role.ko}, ${other.ko}) 같은 단계에 있고, 그 단계에 더 가까운 것이 없습니다.`,
      }
    }
    case 'nothing':
      return {
        en: `Nothing on the other side plays this part: ${role.en}.`,
        ko: `반대쪽에는 이 역할을 맡은 것이 없습니다: ${role.ko}.`,
      }
  }
}
