package org.newsgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Span;

class WordTokenizerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The king’s sons’ horses.            | The king ’s sons ’ horses .
            They don't, won’t and can't.        | They do n't , wo n’t and ca n't .
            I'm sure we've seen it; he'd go.    | I 'm sure we 've seen it ; he 'd go .
            A well-known, so-called pro-EU man  | A well-known , so-called pro-EU man
            “Stop!” she said.                   | “ Stop ! ” she said .
            ``Stop,'' she said.                 | `` Stop , '' she said .
            It cost $2.5 billion (€2.1bn).      | It cost $ 2.5 billion ( € 2.1bn ) .
            US$ 40 million, or 3.5%             | US$ 40 million , or 3.5 %
            The U.S. won in the U.K.            | The U.S. won in the U.K.
            Mr. Lind and Acme Inc. met.         | Mr. Lind and Acme Inc. met .
            Sept. 11, 2001 at 10:30 a.m.        | Sept. 11 , 2001 at 10:30 a.m.
            See https://example.org/a?b=1.      | See https://example.org/a?b=1 .
            Write to me@example.org or @me #now | Write to me@example.org or @me #now
            the 1990s, '90s, 21st and 5-year    | the 1990s , '90s , 21st and 5-year
            O'Brien and D'Alema                 | O'Brien and D'Alema
            Yes – no — maybe -- and…so          | Yes – no — maybe -- and … so
            AT&T, A/B and x.y                   | AT&T , A/B and x.y
            I cannot                            | I can not
            """)
    void tokenizes(String text, String tokens) {
        String found = String.join(
                " ",
                WordTokenizer.tokenize(PlainText.of(text), new Span(0, text.length())).stream()
                        .map(s -> s.of(text))
                        .toList());

        assertEquals(tokens, found);
    }
}
