/** The first bytes of every trace.dat file. */
export const traceDatMagic = Buffer.concat([Buffer.from([0x17, 0x08, 0x44]), Buffer.from('tracing')]);
