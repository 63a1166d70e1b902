/** Lengths of a deck are whole EMU, the unit of Office files; sizes of type and widths of lines are pt. */
export const EMU_PER_PT = 12700
