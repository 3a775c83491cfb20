import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { frameOverhead, maxPayload, operation, string, strings, u32 } from '../../lib/target/protocol.js';
import { buildAgent } from '../target/build-agent.js';
import { frame, RawAgent, writeBody } from './raw-agent.js';

const filler = Buffer.alloc(maxPayload + 2 * frameOverhead);
const first = 0x1111_2222_3333_4444n;
const second = 0x5555_6666_7777_8888n;

/** Only what cannot change the machine may be sent with random contents. */
const harmless = [
  operation.read,
  operation.readMany,
  operation.list,
  operation.exists,
  operation.stream,
  ...[operation.input, operation.release, operation.resize, operation.credit, operation.close, 0, 12, 99],
];

describe.each([
  { build: 'as it is shipped', flags: ['-O2', '-static'] },
  {
    build: 'with the sanitizers',
    flags: ['-O1', '-g', '-fsanitize=address,undefined', '-fno-sanitize-recover=all'],
  },
])('the agent $build', ({ flags }) => {
  const built = buildAgent(flags);
  let agent: RawAgent;
  let folder: string;
  let count = 0;

  beforeEach(() => {
    folder = join(built.folder, `case${count++}`);
    mkdirSync(folder);
    agent = new RawAgent(built.agentPath, folder);
  });
  afterEach(() => agent.kill());
  afterAll(() => built.remove());

  const file = () => join(folder, 'made');

  /** The agent still serves, and ends in order without a word of the sanitizers. */
  async function isSound(nonce: bigint): Promise<void> {
    await agent.greet(nonce, filler);
    await agent.send(frame(operation.read, string('/proc/sys/kernel/ostype'), nonce));
    await agent.receive(Buffer.from('Linux\n'));
    expect(await agent.end()).toBe(0);
    expect(agent.errors).toBe('');
  }

  it('executes a frame that is whole', async () => {
    await agent.greet(first);
    await agent.send(frame(operation.write, writeBody(file(), 'x'), first));
    await isSound(second);
    expect(existsSync(file())).toBe(true);
  });

  it('never executes a frame that was cut, wherever, and serves the next client', async () => {
    const whole = frame(operation.write, writeBody(file(), 'precious'), first);
    for (let cut = 1; cut < whole.length; cut += 1) {
      await agent.greet(first, filler);
      await agent.send(whole.subarray(0, cut));
      await agent.greet(second, filler);
    }
    await isSound(second);
    expect(existsSync(file())).toBe(false);
  });

  it('never executes a frame with another trailer', async () => {
    for (const nonce of [0n, second, first ^ 1n, first ^ (1n << 63n)]) {
      await agent.greet(first, filler);
      await agent.send(frame(operation.write, writeBody(file(), 'x'), nonce));
    }
    await isSound(second);
    expect(existsSync(file())).toBe(false);
  });

  it('takes a client that greets in the middle of nothing', async () => {
    await agent.greet(first);
    await agent.greet(second);
    await agent.send(frame(operation.write, writeBody(file(), 'x'), first));
    await isSound(first);
    expect(existsSync(file())).toBe(false);
  });

  it.each([
    0,
    1,
    7,
    1000,
    maxPayload,
    maxPayload + 1,
    0x7fff_ffff,
    0xffff_ffff,
  ])('stands a frame that lies about its length: %d', async (length) => {
    await agent.greet(first);
    await agent.send(frame(operation.write, writeBody(file(), 'x'), first, length));
    await isSound(second);
    expect(existsSync(file())).toBe(false);
  });

  it('stands lies inside of payloads', async () => {
    const lies = [
      u32(0xffff_ffff),
      Buffer.concat([u32(0xffff_ffff), Buffer.from('/')]),
      Buffer.alloc(0),
      u32(5),
    ];
    for (const lie of lies) {
      for (const op of [...harmless, operation.write, operation.run]) {
        await agent.greet(first, filler);
        await agent.send(frame(op, lie, first), frame(op, Buffer.concat([u32(0), u32(0), lie]), first));
      }
    }
    await isSound(second);
  });

  it('stands random frames with a true trailer', async () => {
    const body = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(fc.string(), { maxLength: 5 }).map(strings),
      fc.string().map((text) => string(`${folder}/${text.replaceAll('/', '')}`)),
    );
    await agent.greet(first);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...harmless), body, (op, bytes) =>
        agent.send(frame(op, bytes, first)),
      ),
      { numRuns: 2000 },
    );
    await isSound(second);
  });

  it('stands random bytes', async () => {
    for (let round = 0; round < 50; round += 1) await agent.send(randomBytes(20_000));
    await agent.greet(first, filler);
    for (let round = 0; round < 50; round += 1) await agent.send(randomBytes(round * 7));
    await isSound(second);
  });
});
