import { DamagedBtfError } from '../../errors/damaged-btf-error.js';
import type { BtfType } from './btf-type.js';

/** Gives a type by its id. */
export type TypeById = (id: number) => BtfType;

/**
 * A type as one writes it in C, or the declaration of a name with it: `char *const`, `int (*fn)(struct page *)`, `u8 addr[6]`.
 * An anonymous structure is `struct {...}`; an array without a length is `[]`.
 */
export function declaration(typeOf: TypeById, id: number, name = ''): string {
  return declare(typeOf, id, name, { before: '', behind: '', depth: 0 });
}

/** `words` are qualifiers and tags that go beside the type's own word; `inner` is what is declared with it so far. */
function declare(typeOf: TypeById, id: number, inner: string, words: Words): string {
  const depth = words.depth + 1;
  if (depth > deepest) throw new DamagedBtfError(0, `type ${id} refers to itself`);
  const noWords: Words = { before: '', behind: '', depth };
  const type = typeOf(id);
  switch (type.kind) {
    case 'const':
    case 'volatile':
    case 'restrict':
      return bareKind(typeOf, type.type) === 'ptr'
        ? declare(typeOf, type.type, joined(type.kind, inner), { ...words, depth })
        : declare(typeOf, type.type, inner, { ...words, depth, before: `${words.before}${type.kind} ` });
    case 'type_tag': {
      const tag = type.attribute ? `__attribute__((${type.name}))` : `__${type.name}`;
      return bareKind(typeOf, type.type) === 'ptr'
        ? declare(typeOf, type.type, joined(tag, inner), { ...words, depth })
        : declare(typeOf, type.type, inner, { ...words, depth, behind: ` ${tag}${words.behind}` });
    }
    case 'ptr': {
      const pointed = bareKind(typeOf, type.type);
      return declare(
        typeOf,
        type.type,
        pointed === 'array' || pointed === 'func_proto' ? `(*${inner})` : `*${inner}`,
        noWords,
      );
    }
    case 'array':
      return declare(typeOf, type.type, `${inner}[${type.length || ''}]`, { ...words, depth });
    case 'func_proto': {
      const params = type.params.map((param) =>
        param.type === 0 && param.name === '' ? '...' : declare(typeOf, param.type, param.name, noWords),
      );
      return declare(typeOf, type.returns, `${inner}(${params.join(', ') || 'void'})`, noWords);
    }
    default:
      return joined(`${words.before}${wordOf(type)}${words.behind}`, inner);
  }
}

interface Words {
  readonly before: string;
  readonly behind: string;
  /** Types that were gone through to come here. */
  readonly depth: number;
}

/** More than any type that C can write; types that refer to each other in a circle are found by it. */
export const deepest = 100;

/** The kind behind qualifiers and tags. */
function bareKind(typeOf: TypeById, id: number): BtfType['kind'] {
  let type = typeOf(id);
  for (let depth = 0; depth < deepest; depth++) {
    switch (type.kind) {
      case 'const':
      case 'volatile':
      case 'restrict':
      case 'type_tag':
        type = typeOf(type.type);
        break;
      default:
        return type.kind;
    }
  }
  throw new DamagedBtfError(0, `type ${id} refers to itself`);
}

/** Compilers name the integers in their own way; these are the kernel's. */
const integers: Readonly<Record<string, string>> = {
  'long int': 'long',
  'long unsigned int': 'unsigned long',
  'short int': 'short',
  'short unsigned int': 'unsigned short',
  'long long int': 'long long',
  'long long unsigned int': 'unsigned long long',
  _Bool: 'bool',
};

function wordOf(type: BtfType): string {
  switch (type.kind) {
    case 'void':
      return 'void';
    case 'struct':
    case 'union':
      return `${type.kind} ${type.name || '{...}'}`;
    case 'fwd':
      return `${type.union ? 'union' : 'struct'} ${type.name}`;
    case 'enum':
    case 'enum64':
      return `enum ${type.name || '{...}'}`;
    case 'int':
      return integers[type.name] ?? type.name;
    default:
      return 'name' in type ? type.name : type.kind;
  }
}

function joined(word: string, inner: string): string {
  return inner === '' || inner.startsWith('[') ? `${word}${inner}` : `${word} ${inner}`;
}
