-- Social studies are three modules of 25 lessons (Regulations on social studies): which of them an activity is.
ALTER TABLE activity
    ADD COLUMN module text CHECK (module IN ('education_and_work', 'family_and_health', 'norway_before_and_now')),
    ADD CONSTRAINT activity_module_of_what CHECK (module IS NULL OR kind = 'social_studies');
