import { createContext, type ReactNode, useContext } from 'react'
import type { Messages } from '~/i18n/messages'

const MessagesContext = createContext<Messages | null>(null)

/** The root gives every component below it the sentences of the reader's language. */
export function MessagesProvider({ messages, children }: { messages: Messages; children: ReactNode }) {
  return <MessagesContext.Provider value={messages}>{children}</MessagesContext.Provider>
}

/** The sentences of the reader's language. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext)
  if (!messages) throw new Error('useMessages stands outside MessagesProvider')
  return messages
}
