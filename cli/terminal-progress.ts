import type { Progress } from '../vm/progress.js';

const barWidth = 24;

/**
 * Progress on stderr: one line a step with its time; on a terminal the line of the running step has a bar that moves.
 * Call `end` when the work is over, so that the last step's time is printed.
 */
export class TerminalProgress implements Progress {
  private title: string | undefined;
  private started = 0;
  private done = 0;
  private timer: NodeJS.Timeout | undefined;

  step(title: string): void {
    this.end();
    this.title = title;
    this.started = performance.now();
    this.done = 0;
    if (process.stderr.isTTY) this.timer = setInterval(() => this.draw(), 200).unref();
    this.draw();
  }

  fraction(done: number): void {
    this.done = done;
  }

  note(text: string): void {
    this.clearLine();
    process.stderr.write(`${text}\n`);
    this.draw();
  }

  end(): void {
    if (this.title === undefined) return;
    clearInterval(this.timer);
    this.clearLine();
    process.stderr.write(`${this.title}: ${this.seconds()}\n`);
    this.title = undefined;
  }

  private draw(): void {
    if (!process.stderr.isTTY || this.title === undefined) return;
    const full = Math.round(this.done * barWidth);
    const bar = this.done > 0 ? ` [${'#'.repeat(full)}${'.'.repeat(barWidth - full)}]` : '';
    process.stderr.write(`\r\x1b[K${this.title}${bar} ${this.seconds()}`);
  }

  private clearLine(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  }

  private seconds(): string {
    return `${((performance.now() - this.started) / 1000).toFixed(1)} s`;
  }
}
