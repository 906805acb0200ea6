import {Component, CUSTOM_ELEMENTS_SCHEMA, output} from '@angular/core';
import 'power-widgets/define/quiz.js';

@Component({
  selector: 'app-quiz',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<power-quiz deck="quick-6" pass-percent="80" (power-activity)="$event.verb === 'completed' && done.emit()"></power-quiz>`,
})
export class QuizComponent {
  readonly done = output();
}
