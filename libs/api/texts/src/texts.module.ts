import { Module } from '@nestjs/common';
import { PeopleModule } from '@samplan/api/people';
import { SharedSubjects } from './application/shared-subjects';
import { SharedTexts } from './application/shared-texts';
import { SharedTextStore } from './persistence/shared-text.store';
import { TextCompany } from './application/text-company';

@Module({
  imports: [PeopleModule],
  providers: [SharedSubjects, SharedTextStore, SharedTexts, TextCompany],
  exports: [SharedSubjects, SharedTexts, TextCompany],
})
export class TextsModule {}
