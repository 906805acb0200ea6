import type {Zone} from '../../subject/zones.js';

/** A whole stone as a path, in a field of 216 by 124. */
export const STONE = 'M0 62C-2 25 46 0 108 1c66 1 110 30 108 69-2 36-46 54-110 54C42 124 2 106 0 62z';

/** The two stones of each zone, the practitioner’s and the client’s, as paths in a field of 96 by 64. They lie on the ground line. */
export const ZONE_PATHS: Readonly<Record<Zone, readonly [practitioner: string, client: string]>> = {
  // The upper stone presses on the lower one, which flattens.
  'over-use': [
    'M15 30C15 14 30 6 49 6s33 9 33 24c0 11-13 17-22 17.5-6 .5-16 .5-24 0C26 47 15 41 15 30z',
    'M17 52c0-4 13-6 31-6s31 2 31 6-13 5.5-31 5.5S17 56 17 52z',
  ],
  // It shelters the other; both are whole and close.
  'skillful-use': [
    'M8 40C6 22 22 8 44 9c20 1 38 10 41 21 1 5-5 6-12 5-10-1-18 3-22 11-4 8-10 11.5-20 11.5C17 57.5 9 50 8 40z',
    'M54 50c0-7 7-11.5 16-11.5 10 0 17 5 17 11 0 6-7 8-17 8s-16-2-16-7.5z',
  ],
  // It is small and dashed; the client stands alone.
  'under-use': [
    'M7 50c0-5 5-8 12-8s12 3.5 12 8-5 7-12 7-12-2.5-12-7z',
    'M50 44c-1-9 8-15 19-15 13 0 21 7 21 15.5 0 9-8 13-20 13s-19.5-4-20-13.5z',
  ],
};

/** The line on which the stones of a zone lie. */
export const GROUND = 'M6 57.5h84';
