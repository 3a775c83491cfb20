import { InvalidSpecError } from '../errors/invalid-spec-error.js';
import type { ControlWrite } from './control-write.js';
import type { DynamicEventSpec } from './dynamic-event.js';
import { type EventSettings, enablingWrites } from './event-options.js';

/** A probe at a place in the kernel's code, as data: nothing is touched before it is recorded. */
export class Kprobe implements DynamicEventSpec {
  readonly kind = 'kprobe';

  constructor(
    readonly name: string,
    /** Symbol and fetch arguments: `do_sys_openat2 path=+0(%si):ustring`. */
    readonly body: string,
    readonly settings: EventSettings = { filter: undefined, triggers: [] },
  ) {}

  definition(group: string): string {
    return `p:${group}/${this.name} ${this.body}`;
  }

  controlWrites(group: string): readonly ControlWrite[] {
    return enablingWrites(group, this.name, this.settings);
  }

  toString(): string {
    return `p:${this.name} ${this.body}`;
  }
}

/**
 * A kprobe: an event at an instruction of the kernel, with arguments fetched from registers and memory.
 *
 * Kernel: Documentation/trace/kprobetrace.rst. Needs CONFIG_KPROBE_EVENTS.
 *
 * @throws InvalidSpecError
 * @example
 * kprobe`do_sys_openat2 path=+0(%si):ustring`
 * // p:do_sys_openat2 do_sys_openat2 path=+0(%si):ustring
 */
export function kprobe(strings: TemplateStringsArray, ...values: readonly (string | number)[]): Kprobe {
  const body = String.raw({ raw: strings.raw }, ...values).trim();
  const name = /^[A-Za-z_]\w*/.exec(body)?.[0];
  if (name === undefined) throw new InvalidSpecError('kprobe', `"${body}" begins with no function`);
  return new Kprobe(name, body);
}
