package org.newsgraph.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublicationDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-03-04|2019-03-04",
                "2019-03-04T23:59:00-08:00|2019-03-04",
                "Mon, 04 Mar 2019 10:00:00 GMT|2019-03-04",
                "March 4, 2019|2019-03-04",
                "4th of March 2019|2019-03-04",
                "Sept. 9 2019|2019-09-09",
                "4.3.2019|2019-03-04",
                "24/03/2019|2019-03-24",
                "03/24/2019|2019-03-24",
                "03/04/2019|",
                "March 2019|",
                "30 February 2019|",
                "soon|",
            })
    void a_value_of_metadata_is_a_day_if_it_says_one(String value, String day) {
        assertEquals(Optional.ofNullable(day).map(LocalDate::parse), PublicationDate.ofValue(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minister resigns;He left.;Updated Mar 4, 2019|2019-03-04",
                "Published: 10:15, 4 March 2019;He left.|2019-03-04",
                "Last updated on March 4, 2019 at 10:15 am;He left.|2019-03-04",
                "Minister resigns;March 04, 2019;He left.|2019-03-04",
                "OSLO, March 4, 2019 (Agency) - The minister left.|2019-03-04",
                "OSLO, Norway, 4 March 2019 — The minister left.|2019-03-04",
                "OSLO, March 4 - The minister left.|",
                "The minister left on March 4, 2019, after a row.|",
                "March 4, 2019 was a long day for the minister.|",
                "Updated often.|",
            })
    void a_text_is_dated_by_its_label_its_date_line_or_its_dateline_only(String lines, String day) {
        assertEquals(Optional.ofNullable(day).map(LocalDate::parse), PublicationDate.ofText(lines.replace(';', '\n')));
    }
}
