/** Things by their time, the earliest first; of two at one time, the one that came first. */
export class Timetable<Item> {
  private readonly heap: { readonly at: number; readonly turn: number; readonly item: Item }[] = [];
  private turns = 0;

  get nextAt(): number | undefined {
    return this.heap[0]?.at;
  }

  add(at: number, item: Item): void {
    this.turns += 1;
    this.heap.push({ at, turn: this.turns, item });
    this.rise(this.heap.length - 1);
  }

  /** Takes the earliest out. */
  take(): { readonly at: number; readonly item: Item } | undefined {
    const [first] = this.heap;
    const last = this.heap.pop();
    if (first === undefined || last === undefined) return undefined;
    if (this.heap.length > 0) {
      this.heap[0] = last;
      this.sink();
    }
    return first;
  }

  private rise(from: number): void {
    let index = from;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (this.isBefore(parent, index)) return;
      this.swap(parent, index);
      index = parent;
    }
  }

  private sink(): void {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const right = left + 1;
      let earliest = index;
      if (left < this.heap.length && this.isBefore(left, earliest)) earliest = left;
      if (right < this.heap.length && this.isBefore(right, earliest)) earliest = right;
      if (earliest === index) return;
      this.swap(index, earliest);
      index = earliest;
    }
  }

  private isBefore(one: number, other: number): boolean {
    const [first, second] = [this.heap[one], this.heap[other]];
    if (first === undefined || second === undefined) return false;
    return first.at < second.at || (first.at === second.at && first.turn < second.turn);
  }

  private swap(one: number, other: number): void {
    const [first, second] = [this.heap[one], this.heap[other]];
    if (first === undefined || second === undefined) return;
    this.heap[one] = second;
    this.heap[other] = first;
  }
}
