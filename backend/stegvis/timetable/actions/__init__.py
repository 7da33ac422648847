"""Keep the timetable: groups, activities, slots, single lessons, closures, a whole term."""
