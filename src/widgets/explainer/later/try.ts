import type {TemplateResult} from 'lit';
import type {StepName} from '../content.js';
import type {StepView} from '../step-view.js';
import {amplifiers} from './steps/amplifiers.js';
import {habits} from './steps/habits.js';
import {offSwitch} from './steps/off-switch.js';
import {responsibility} from './steps/responsibility.js';
import {roles} from './steps/roles.js';
import {values} from './steps/values.js';
import {zones} from './steps/zones.js';

/** The things to try in each step after the first. */
export const TRY: Readonly<Record<Exclude<StepName, 'power'>, (view: StepView) => TemplateResult>> = {
  roles,
  offSwitch,
  amplifiers,
  zones,
  responsibility,
  values,
  habits,
};
