declare module 'saxen' {
  type Decode = (text: string) => string

  export class Parser {
    on(event: 'openTag', tell: (name: string, attributes: () => Record<string, string>, decode: Decode) => void): this
    on(event: 'closeTag', tell: (name: string) => void): this
    on(event: 'text', tell: (text: string, decode: Decode) => void): this
    on(event: 'cdata', tell: (text: string) => void): this
    parse(xml: string): Error | undefined
  }
}
