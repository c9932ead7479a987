#include "pdf/PdfContentScanner.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

namespace {

constexpr std::string_view whiteSpace("\0\t\n\f\r ", 6);
constexpr std::string_view delimiters("()<>[]{}/%");

enum class Kind : char { Regular, Space, Delimiter };

constexpr std::array<Kind, 256> kinds = [] {
    std::array<Kind, 256> table{};
    for (const char c : whiteSpace)
        table[uchar(c)] = Kind::Space;
    for (const char c : delimiters)
        table[uchar(c)] = Kind::Delimiter;
    return table;
}();

Kind kindOf(char c)
{
    return kinds[uchar(c)];
}

/// A sign, digits and at most one point among them.
bool isNumber(std::string_view word)
{
    const std::string_view digits = word.substr(word.front() == '+' || word.front() == '-' ? 1 : 0);
    bool hasDigit = false;
    int points = 0;
    for (const char c : digits) {
        if (c == '.')
            ++points;
        else if (c >= '0' && c <= '9')
            hasDigit = true;
        else
            return false;
    }
    return hasDigit && points <= 1;
}

bool isConstant(std::string_view word)
{
    return word == "true" || word == "false" || word == "null";
}

/// The letters of an operator as one number: none has more than three.
quint32 wordKey(std::string_view word)
{
    quint32 packed = 0;
    for (const char c : word)
        packed = packed << 8 | uchar(c);
    return packed;
}

struct Known
{
    quint32 key = 0;
    PdfOperator action = PdfOperator::Other;
};

/// All operators that QPdfWriter may write, by key. Inline images and marked content are not among them.
std::vector<Known> vocabulary()
{
    using enum PdfOperator;
    const std::pair<PdfOperator, QByteArray> words[] = {
        {Save, "q"},
        {Restore, "Q"},
        {Colour, "cs CS scn SCN gs"},
        {MoveTo, "m"},
        {Rectangle, "re"},
        {Fill, "f"},
        {PaintPath, "S s F f* B B* b b*"},
        {DropPath, "n"},
        {BeginText, "BT"},
        {EndText, "ET"},
        {Paint, "Tj TJ ' \" Do sh"},
        {Other, "w J j M d ri i cm l c v y h W W* Td TD Tm T* Tf Tc Tw Tz TL Tr Ts g G rg RG k K sc SC"},
    };
    std::vector<Known> known;
    for (const auto &[action, line] : words) {
        for (const QByteArray &word : line.split(' '))
            known.push_back({wordKey(word.toStdString()), action});
    }
    std::sort(known.begin(), known.end(), [](const Known &a, const Known &b) { return a.key < b.key; });
    return known;
}

std::optional<PdfOperator> operatorOf(std::string_view word)
{
    static const std::vector<Known> known = vocabulary();
    if (word.size() > 3)
        return {};
    const quint32 key = wordKey(word);
    const auto found = std::lower_bound(
        known.cbegin(), known.cend(), key, [](const Known &each, quint32 wanted) { return each.key < wanted; });
    return found != known.cend() && found->key == key ? std::optional(found->action) : std::nullopt;
}

class Scanner
{
public:
    explicit Scanner(QByteArrayView content)
        : m_text(content.data(), std::size_t(content.size()))
    {
    }

    PdfContentScan scan()
    {
        if (m_text.size() > std::size_t(std::numeric_limits<int>::max())) {
            fail("too long");
            return std::move(m_scan);
        }
        m_scan.instructions.reserve(m_text.size() / 16);
        while (m_place < m_text.size() && m_scan.fault.isEmpty())
            next();
        if (m_hasOperands || !m_brackets.empty())
            fail("operands without an operator");
        return std::move(m_scan);
    }

private:
    void fail(const QByteArray &fault)
    {
        if (m_scan.fault.isEmpty())
            m_scan.fault = fault + " at byte " + QByteArray::number(qsizetype(m_place));
    }

    void next()
    {
        const char c = m_text[m_place];
        if (kindOf(c) == Kind::Space)
            ++m_place;
        else if (kindOf(c) == Kind::Regular)
            takeWord();
        else
            takeDelimited(c);
    }

    void takeDelimited(char c)
    {
        if (c == '%') {
            const auto end = m_text.find_first_of("\r\n", m_place);
            m_place = end == std::string_view::npos ? m_text.size() : end;
            return;
        }
        m_hasOperands = true;
        const bool isDouble = m_place + 1 < m_text.size() && m_text[m_place + 1] == c;
        if (c == '/')
            skipRegular(m_place + 1);
        else if (c == '(')
            takeString();
        else if (c == '[' || (c == '<' && isDouble))
            open(c);
        else if (c == ']' || (c == '>' && isDouble))
            close(c);
        else if (c == '<')
            takeHexString();
        else
            fail("a bracket without its partner");
    }

    void open(char c)
    {
        m_brackets += c;
        m_place += c == '<' ? 2 : 1;
    }

    void close(char c)
    {
        if (m_brackets.empty() || m_brackets.back() != (c == ']' ? '[' : '<')) {
            fail("a bracket without its partner");
            return;
        }
        m_brackets.pop_back();
        m_place += c == '>' ? 2 : 1;
    }

    void takeString()
    {
        int depth = 0;
        for (std::size_t i = m_place; i < m_text.size(); ++i) {
            if (m_text[i] == '\\')
                ++i;
            else if (m_text[i] == '(')
                ++depth;
            else if (m_text[i] == ')' && --depth == 0) {
                m_place = i + 1;
                return;
            }
        }
        fail("a string without its end");
    }

    void takeHexString()
    {
        const auto end = m_text.find_first_not_of("0123456789abcdefABCDEF\t\n\f\r ", m_place + 1);
        if (end == std::string_view::npos || m_text[end] != '>')
            fail("a string without its end");
        else
            m_place = end + 1;
    }

    void skipRegular(std::size_t from)
    {
        m_place = from;
        while (m_place < m_text.size() && kindOf(m_text[m_place]) == Kind::Regular)
            ++m_place;
    }

    void takeWord()
    {
        const std::size_t start = m_place;
        skipRegular(start);
        const std::string_view word = m_text.substr(start, m_place - start);
        if (isNumber(word) || isConstant(word)) {
            m_hasOperands = true;
            return;
        }
        const std::optional<PdfOperator> action = operatorOf(word);
        if (!m_brackets.empty() || !action)
            fail(action ? "an operator within brackets" : "a word that is no operator");
        m_scan.instructions.push_back({int(m_behind), int(m_place), action.value_or(PdfOperator::Other)});
        m_behind = m_place;
        m_hasOperands = false;
    }

    std::string_view m_text;
    std::size_t m_place = 0;
    std::size_t m_behind = 0; ///< the last instruction
    bool m_hasOperands = false;
    std::string m_brackets; ///< that are open: [ and <
    PdfContentScan m_scan;
};

} // namespace

PdfContentScan scanPdfContent(QByteArrayView content)
{
    return Scanner(content).scan();
}

std::vector<double> pdfOperands(QByteArrayView content, const PdfInstruction &instruction)
{
    std::vector<double> numbers;
    const QByteArray text = content.sliced(instruction.from, instruction.to - instruction.from).toByteArray();
    for (const QByteArray &word : text.simplified().split(' ')) {
        bool isRead = false;
        const double number = word.toDouble(&isRead);
        if (isRead)
            numbers.push_back(number);
    }
    return numbers;
}

} // namespace waymark
