import {expect} from 'chai';
import {english as reflection} from '../../../src/generated/later/reflection.js';
import {check} from '../../../src/widgets/reflection/later/reader.js';
import {namesFaults, pair, withValue} from '../../support/content-file.js';

namesFaults('reflection', reflection, check, {
  twice: [
    pair('/groups'),
    pair('/groups/0/prompts'),
    ['/groups/0/prompts/0/id', '/groups/1/prompts/1/id'],
    ['/groups/0/prompts/0/id', '/closing/id'],
  ],
  covered: ['/groups/0/prompts/0', '/closing'],
  references: ['/opening'],
});

describe('a content file of the reflection', () => {
  it('keeps a key free for the note to the opening prompt when it is asked again', () => {
    const taken = withValue(reflection, '/groups/0/prompts/0/id', `${reflection.opening}-again`);
    expect(check(taken)).to.deep.include({path: '/opening', reason: 'duplicate'});
  });
  it('may say of a prompt that it takes from one minute to sixty', () => {
    const place = '/groups/0/prompts/0/minutes';
    for (const minutes of [1, 60]) expect(check(withValue(reflection, place, minutes))).to.equal(undefined);
    for (const minutes of [0, 61, 1.5]) expect(check(withValue(reflection, place, minutes))?.path).to.equal(place);
  });
});
