import { afterAll, describe, expect, it } from 'vitest';
import { DefinitionRefusedError } from '../../lib/errors/definition-refused-error.js';
import { InUseError } from '../../lib/errors/in-use-error.js';
import { ProbeSyntaxError } from '../../lib/errors/probe-syntax-error.js';
import { UnsupportedError } from '../../lib/errors/unsupported-error.js';
import { definedEvents, defineEvent, removeEvent } from '../../lib/kernel/tracefs/dynamic-events.js';
import { errnoOf } from '../../lib/kernel/tracefs/errno-of.js';
import { clearErrorLog, type ErrorLogEntry, readErrorLog } from '../../lib/kernel/tracefs/error-log.js';
import { Tracefs } from '../../lib/kernel/tracefs/tracefs.js';
import { type DynamicEvent, systemOf } from '../../lib/spec/dynamic-event.js';
import { kprobe } from '../../lib/spec/kprobe.js';
import { calls, type Invalid, invalid, lacks, needBtf, silent, type Valid, valid } from './definitions.js';
import { useMachine } from './guest-machine.js';
import { leftBehind, nothing } from './left-behind.js';

const kernels = ['6.12', '5.10', '6.1', '6.12-rt', '7'] as const;

describe.each(kernels)('definitions of events on %s', (kernel) => {
  const machine = useMachine(kernel, 'definitions');
  const missing: ReadonlySet<string> = lacks[kernel];
  const tracefs = () => Tracefs.find(machine());

  afterAll(async () => expect(await leftBehind(machine())).toEqual(nothing));

  /** Fields and print format of an event, without its name and number. */
  async function formatOf(system: string, name: string): Promise<string> {
    const text = await machine().readText(`/sys/kernel/tracing/events/${system}/${name}/format`);
    return text.replaceAll(/^(name|ID):.*\n/gm, '');
  }

  /** Writes a line as it is: the errno of the refusal, or the format of the event that was defined, which is removed again. */
  async function tryRaw(
    text: string,
  ): Promise<{ errno?: string | undefined; format?: string; said?: ErrorLogEntry | undefined }> {
    const fs = await tracefs();
    await clearErrorLog(fs);
    try {
      await machine().write(`${fs.path}/dynamic_events`, `${text}\n`, { append: true });
    } catch (error) {
      return { errno: errnoOf(error), said: (await readErrorLog(fs))[0] };
    }
    const [event] = await definedEvents(fs);
    if (event === undefined) throw new Error('nothing was defined');
    const format = await formatOf(event.group, event.name);
    await removeEvent(fs, event.group, event.name);
    return { format };
  }

  /** Defines a spec and removes it again: the format, and the line that the kernel shows for it. */
  async function define(spec: DynamicEvent): Promise<{ format: string; shown: string }> {
    const fs = await tracefs();
    await defineEvent(fs, spec, 'h');
    const [event] = await definedEvents(fs);
    const format = await formatOf(systemOf(spec, 'h'), spec.name);
    await removeEvent(fs, systemOf(spec, 'h'), spec.name);
    return { format, shown: event?.definition ?? '' };
  }

  /** What refuses a definition: the spec, the kernel, or its lack of something. */
  async function refusal(call: keyof typeof calls, text: string): Promise<unknown> {
    try {
      await define(calls[call](text));
    } catch (error) {
      expect(await definedEvents(await tracefs())).toEqual([]);
      return error;
    }
    return undefined;
  }

  it.each(valid)('%s: %s', async (...[call, text, ...needs]: Valid) => {
    const lacking = needs.find((feature) => missing.has(feature));
    const raw = await tryRaw(text);
    if (lacking !== undefined) {
      expect(raw.errno).toBeDefined();
      const error = await refusal(call, text);
      expect(error).toBeInstanceOf(UnsupportedError);
      expect(error).toMatchObject({ feature: lacking });
      return;
    }
    expect(raw).toMatchObject({ format: expect.any(String) });
    const { format, shown } = await define(calls[call](text));
    expect(format).toBe(raw.format);
    // What the kernel shows is read as well, and means the same.
    expect((await define(calls[call](shown.replace('\t', ' ')))).format).toBe(format);
  });

  it.each(invalid)('%s: %s is refused: %s', async (...[call, text, says, at, kernelAt]: Invalid) => {
    const raw = await tryRaw(text);
    const error = await refusal(call, text);
    if (error instanceof UnsupportedError) {
      expect(missing).toContain(error.feature);
      expect(raw.errno).toBeDefined();
      return;
    }
    if (needBtf.has(text) && missing.has('names of arguments')) {
      expect([raw.format, error]).toEqual([expect.any(String), undefined]);
      return;
    }
    expect(raw.errno).toBeDefined();
    const isPinned = kernel === '6.12' || kernel === '6.12-rt';
    if (isPinned) expect([raw.said?.message ?? '', raw.said?.caretAt ?? -1]).toEqual([says, kernelAt ?? at]);
    if (error instanceof ProbeSyntaxError) {
      expect(error.caretAt).toBe(at);
      return;
    }
    expect(error).toBeInstanceOf(DefinitionRefusedError);
    if (!(error instanceof DefinitionRefusedError)) return;
    if (error.errno !== undefined) {
      expect([error.errno, error.reason]).toEqual([raw.errno, raw.said?.message]);
    }
    // Linux 6.1 counts some carets from the argument's value, not from its start.
    expect(kernel === '6.1' ? [at, raw.said?.caretAt] : [at]).toContain(error.caretAt);
  });

  it.each(silent)('%s: %s is refused, although the kernel takes it', async (call, text, at) => {
    const error = await refusal(call, text);
    if (error instanceof UnsupportedError) {
      expect(missing).toContain(error.feature);
      return;
    }
    expect(error instanceof ProbeSyntaxError || error instanceof DefinitionRefusedError).toBe(true);
    expect(error).toMatchObject({ caretAt: at });
  });

  it('one name is used once, and a removed event can be removed again', async () => {
    const fs = await tracefs();
    await defineEvent(fs, kprobe`p:twice vfs_read`, 'h');
    await expect(defineEvent(fs, kprobe`p:twice vfs_read`, 'h')).rejects.toThrow(DefinitionRefusedError);
    await expect(defineEvent(fs, kprobe`p:twice vfs_read a=%di`, 'h')).rejects.toThrow(
      'p:twice vfs_read a=%di',
    );
    await removeEvent(fs, 'h', 'twice');
    await removeEvent(fs, 'h', 'twice');
    expect(await definedEvents(fs)).toEqual([]);
  });

  it('an event that is enabled is not removed', async () => {
    const fs = await tracefs();
    const instance = await fs.createInstance('uses');
    await defineEvent(fs, kprobe`p:used vfs_read`, 'h');
    await instance.enable('h', 'used');
    await expect(removeEvent(fs, 'h', 'used')).rejects.toThrow(InUseError);
    await instance.disable('h', 'used');
    await removeEvent(fs, 'h', 'used');
    await instance.remove();
  });
});
