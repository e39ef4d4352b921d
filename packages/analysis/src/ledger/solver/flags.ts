// A set of small numbers that is copied fast: a ledger that goes on from another copies it once a change.

export class Flags {
  private marks: (1 | undefined)[];

  constructor(twin?: Flags) {
    this.marks = twin?.marks.slice() ?? [];
  }

  has(id: number): boolean {
    return this.marks[id] === 1;
  }

  add(id: number): void {
    this.marks[id] = 1;
  }

  delete(id: number): void {
    if (id >= 0) this.marks[id] = undefined;
  }
}
