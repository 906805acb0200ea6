// Angular. A line with “wrong:” must be an error, every other line none. Angular checks the event of an element it does not know, not its attributes.
import {Component, CUSTOM_ELEMENTS_SCHEMA, viewChild, type ElementRef} from '@angular/core';
import 'power-widgets/all.js';
import type {PowerQuiz, QuizContent, QuizState} from 'power-widgets';

@Component({
  selector: 'app-uses',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <power-quiz
      #quiz
      class="wide"
      theme="dark"
      pass-percent="80"
      [attr.heading-level]="3"
      [hideSensitive]="true"
      [content]="content"
      [state]="state"
      (power-activity)="heard = $event.verb"
    >
      <a href="/quiz">Take the quiz</a>
    </power-quiz>
    <power-explainer (power-activity)="heard = $event.answer"></power-explainer> <!-- wrong: events carry no text -->
  `,
})
export class UsesComponent {
  readonly quiz = viewChild.required<ElementRef<PowerQuiz>>('quiz');
  content?: QuizContent;
  state?: QuizState;
  heard = '';

  makeDark(): void {
    this.quiz().nativeElement.theme = 'dark';
  }
}
