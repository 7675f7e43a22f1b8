/**
 * Something only the person at the console can mend: a wrong setting, a taken port, a broken folder.
 * Its message is a full sentence for that person; commands print it without a stack and exit with 1.
 */
export class OperatorError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'OperatorError'
  }
}

/** Data that this Duet cannot read; with what is only a demo one may begin anew. */
export class UnusableData extends OperatorError {}
