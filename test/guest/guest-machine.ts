import { afterAll, beforeAll } from 'vitest';
import { Sandbox } from '../../lib/machines/sandbox.js';
import type { KernelName } from '../../vm/kernels.js';
import { connect, down, up } from '../../vm/sandbox.js';

/** A sandbox of this test file alone, up before its tests and down after them. */
export function useMachine(kernel: KernelName, label: string): () => Sandbox {
  let vm: Sandbox | undefined;
  beforeAll(async () => {
    const state = await up({ kernel, label });
    vm = new Sandbox(await connect(state), state);
  });
  afterAll(async () => {
    await vm?.close();
    if (vm !== undefined) await down(vm.state.name);
  });
  return () => {
    if (vm === undefined) throw new Error('the sandbox is not up yet');
    return vm;
  };
}
