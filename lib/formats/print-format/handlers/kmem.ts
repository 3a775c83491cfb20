import type { Scope } from '../evaluate.js';
import { writeName, writeOffset } from '../print-pointer.js';
import { type Handler, type HandlerMakers, numberField } from './handler.js';

/** `(security_file_alloc+0x28) ` before the print fmt, as plugin_kmem of libtraceevent 1.8 prints it. */
function callSite({ format, context: { functions } }: Scope): Handler | undefined {
  const site = numberField(format, 'call_site');
  if (site === undefined) return undefined;
  const { low, high } = site;
  return {
    write(out, r) {
      const [addressLow, addressHigh] = [low(r), high(r)];
      const index = functions.find(addressLow, addressHigh);
      if (index < 0) return true;
      out.byte(0x28);
      writeName(out, functions, index);
      writeOffset(out, functions, index, addressLow, addressHigh);
      out.byte(0x29);
      out.byte(0x20);
      return true;
    },
  };
}

export const kmemHandlers: HandlerMakers = {
  'kmem:kfree': callSite,
  'kmem:kmalloc': callSite,
  'kmem:kmalloc_node': callSite,
  'kmem:kmem_cache_alloc': callSite,
  'kmem:kmem_cache_alloc_node': callSite,
  'kmem:kmem_cache_free': callSite,
};
