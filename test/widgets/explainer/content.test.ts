import {english as explainer} from '../../../src/generated/later/explainer.js';
import {STEPS} from '../../../src/widgets/explainer/content.js';
import {check} from '../../../src/widgets/explainer/later/reader.js';
import {namesFaults, pair} from '../../support/content-file.js';

namesFaults('explainer', explainer, check, {
  twice: [
    ['/steps/power/id', '/steps/habits/id'],
    ...STEPS.map((name) => pair(`/steps/${name}/check/options`)),
    pair('/steps/roles/people'),
    pair('/steps/amplifiers/amplifiers'),
    pair('/steps/amplifiers/presets'),
    pair('/steps/zones/moments'),
    pair('/steps/responsibility/client'),
    ['/steps/responsibility/client/0/id', '/steps/responsibility/practitioner/1/id'],
    ['/steps/responsibility/practitioner/0/id', '/steps/responsibility/extra/1/id'],
    pair('/steps/values/values'),
    pair('/steps/habits/habits'),
  ],
  covered: ['/steps/power', '/steps/roles/people/0', '/steps/zones/moments/0', '/steps/habits/habits/0'],
  references: ['/steps/amplifiers/presets/1/amplifiers/0'],
});
