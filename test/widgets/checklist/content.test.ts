import {english as checklist} from '../../../src/generated/later/checklist.js';
import {check} from '../../../src/widgets/checklist/later/reader.js';
import {namesFaults, pair} from '../../support/content-file.js';

namesFaults('checklist', checklist, check, {
  twice: [pair('/groups'), pair('/groups/0/items'), ['/groups/0/items/0/id', '/groups/2/items/1/id']],
  covered: ['/groups/0/items/0'],
  references: [],
});
