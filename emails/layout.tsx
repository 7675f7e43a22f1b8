import { Body, Button, Container, Head, Heading, Html, Preview, Section, Text } from '@react-email/components'
import type { ReactNode } from 'react'
import type { Messages } from '~/i18n/messages'

interface Props {
  t: Messages
  title: string
  children: ReactNode
  /** The one thing to do, as a button; its address is printed below it too. */
  action?: { href: string; label: string }
}

const ink = '#1d2420'
const muted = '#5b655f'
const green = '#1f5c46'

/** The frame of every letter: a title, plain sentences, one button. */
export function LetterLayout({ t, title, children, action }: Props) {
  return (
    <Html lang={t.locale}>
      <Head />
      <Preview>{title}</Preview>
      <Body
        style={{
          backgroundColor: '#f6f4ee',
          color: ink,
          fontFamily: 'Arial, sans-serif',
          margin: 0,
          padding: '24px 0',
        }}
      >
        <Container style={{ backgroundColor: '#ffffff', borderRadius: 8, maxWidth: 560, padding: '28px 32px' }}>
          <Text style={{ color: green, fontWeight: 700, margin: 0 }}>{t.answers.product}</Text>
          <Heading as="h1" style={{ fontSize: 22, lineHeight: '30px', margin: '12px 0 16px' }}>
            {title}
          </Heading>
          {children}
          {action && (
            <Section style={{ margin: '24px 0 8px' }}>
              <Button
                href={action.href}
                style={{
                  backgroundColor: green,
                  borderRadius: 6,
                  color: '#ffffff',
                  display: 'inline-block',
                  padding: '12px 20px',
                }}
              >
                {action.label}
              </Button>
              <Text style={{ color: muted, fontSize: 13, wordBreak: 'break-all' }}>{action.href}</Text>
            </Section>
          )}
          <Text style={{ color: muted, fontSize: 13, marginTop: 24 }}>{t.answers.letterFooter}</Text>
        </Container>
      </Body>
    </Html>
  )
}

export const Paragraph = ({ children }: { children: ReactNode }) => (
  <Text style={{ fontSize: 16, lineHeight: '24px', margin: '0 0 12px' }}>{children}</Text>
)
