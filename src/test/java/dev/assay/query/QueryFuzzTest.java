package dev.assay.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class QueryFuzzTest {

  @FuzzTest
  void parsesOrTellsWhatIsWrong(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    try {
      Query query = Query.parse(text);
      assertThat(Query.parse(query.asText())).isEqualTo(query);
    } catch (QuerySyntaxException wrong) {
      assertThat(wrong.position()).isBetween(0, text.length());
      assertThat(wrong.explain()).hasLineCount(2);
    }
  }
}
