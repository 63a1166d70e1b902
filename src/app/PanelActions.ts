import { createContext, type ReactNode } from 'react'

/** What the head of a panel offers besides closing it: on a narrow screen the panel covers the tools. */
export const PanelActions = createContext<ReactNode>(undefined)
