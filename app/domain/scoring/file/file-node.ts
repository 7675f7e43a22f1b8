import { Rational } from '../rational'

/**
 * A place in a contest file that nobody has checked yet: its JSON pointer, and the value there, whatever it is. What is asked of a
 * value that cannot have it comes empty or undefined, so that a check can go on past a fault and find the others.
 */
export class FileNode {
  constructor(
    readonly value: unknown,
    private readonly parent?: FileNode,
    private readonly name: string | number = '',
  ) {}

  /** A JSON pointer (RFC 6901); empty for the whole. */
  get at(): string {
    if (!this.parent) return ''
    return `${this.parent.at}/${String(this.name).replaceAll('~', '~0').replaceAll('/', '~1')}`
  }

  get isObject(): boolean {
    return typeof this.value === 'object' && this.value !== null && !this.isList
  }

  get isList(): boolean {
    return Array.isArray(this.value)
  }

  get isGiven(): boolean {
    return this.value !== undefined
  }

  get text(): string | undefined {
    return typeof this.value === 'string' ? this.value : undefined
  }

  /** The exact value of a JSON number or a decimal string. */
  get decimal(): Rational | undefined {
    return typeof this.value === 'number' || typeof this.value === 'string' ? Rational.read(this.value) : undefined
  }

  /** A field of an object; a place without a value where there is none. */
  field(name: string): FileNode {
    const value =
      this.isObject && Object.hasOwn(this.value as object, name) ? Reflect.get(this.value as object, name) : undefined
    return new FileNode(value, this, name)
  }

  /** All fields of an object by name. */
  get fields(): [name: string, field: FileNode][] {
    return this.isObject ? Object.keys(this.value as object).map((name) => [name, this.field(name)]) : []
  }

  /** All items of a list. */
  get items(): FileNode[] {
    return Array.isArray(this.value) ? this.value.map((item, index) => new FileNode(item, this, index)) : []
  }

  /** The first item of a list with this id. */
  withId(id: string | undefined): FileNode | undefined {
    return this.items.find((item) => id !== undefined && item.field('id').text === id)
  }
}
