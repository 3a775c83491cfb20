import type { EventFormat } from '../../event-format.js';
import type { Scope } from '../evaluate.js';
import { dynamicPlace, ownField } from '../fields.js';
import type { Piece } from '../print-number.js';
import {
  asInt,
  type Handler,
  type HandlerMakers,
  instead,
  inTurn,
  missingNumber,
  numberField,
  words,
} from './handler.js';

const nextLine = words(`\n${' '.repeat(65)}`);

/** As plugin_mac80211 of libtraceevent 1.8 prints it, in four lines. */
function bssInfoChanged({ format }: Scope): Handler {
  const value = (name: string, after = ' ') => inTurn(number(format, name), words(after));
  const hex = (name: string) => inTurn(hexNumber(format, name), words(' '));
  return instead(
    inTurn(
      text(format, 'wiphy_name'),
      words(' vif:'),
      text(format, 'vif_name'),
      vifType(format),
      nextLine,
      ...['assoc', 'aid', 'cts', 'shortpre', 'shortslot', 'dtimper'].map((name) => value(name)),
      nextLine,
      value('bcnint'),
      hex('assoc_cap'),
      hex('basic_rates'),
      value('enable_beacon', ''),
      nextLine,
      value('ht_operation_mode', ''),
    ),
  );
}

function vifType(format: EventFormat): Piece {
  const field = numberField(format, 'vif_type');
  return field === undefined ? missingNumber('vif_type') : inTurn(words('('), asInt(field), words(')'));
}

function number(format: EventFormat, name: string): Piece {
  const field = numberField(format, name);
  return field === undefined ? () => {} : inTurn(words(`${name}:`), asInt(field));
}

function hexNumber(format: EventFormat, name: string): Piece {
  const field = numberField(format, name);
  if (field === undefined) return () => {};
  const label = words(`${name}:`);
  return (out, r) => {
    label(out, r);
    const value = field.low(r);
    if (value !== 0) out.text('0x');
    out.hex(value);
  };
}

function text(format: EventFormat, name: string): Piece {
  const field = ownField(format, name);
  if (field === undefined) return words(`NOTFOUND:${name}`);
  const { offset, size } = field;
  if (field.place === 'inline')
    return (out, r) => out.putUntilNul(r.bytes, r.at + offset, Math.min(r.end, r.at + offset + size));
  const place = dynamicPlace(field);
  return (out, r) => {
    const from = r.at + place.offset(r);
    out.putUntilNul(r.bytes, from, Math.min(r.end, from + place.length(r)));
  };
}

export const mac80211Handlers: HandlerMakers = { 'mac80211:drv_bss_info_changed': bssInfoChanged };
