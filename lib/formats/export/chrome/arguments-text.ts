import type { EventTable } from '../../../events/event-table.js';
import type { ExportOptions } from '../exporter.js';
import { ownColumns } from '../rows-in-order.js';
import { type Quoting, valueText } from '../value-text.js';

const json: Quoting = {
  text: (text) => JSON.stringify(text),
  wideInteger: (digits) => `"${digits}"`,
  address: (hexadecimal) => `"${hexadecimal}"`,
};

/** The event's own fields as an object: integers that a double cannot hold are strings, and so are addresses. */
export function argumentsText(table: EventTable, { symbolOf }: ExportOptions): (row: number) => string {
  const own = ownColumns(table);
  const heads = own.map(({ name }, i) => `${i === 0 ? '' : ','}${JSON.stringify(name)}:`);
  const values = own.map(({ column }) => valueText(column, json, symbolOf));
  return (row) => {
    let text = '"args":{';
    for (let i = 0; i < values.length; i++) text += (heads[i] ?? '') + (values[i]?.(row) ?? '');
    return `${text}}`;
  };
}
