#include "PdfContentReader.h"

#include <vector>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

class Reader : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit Reader(PdfContentFacts &facts)
        : m_facts(facts)
    {
    }

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        handleOperator(QString::fromStdString(object.getOperatorValue()));
        m_operands.clear();
    }

    void handleEOF() override
    {
        if (!m_blocks.empty())
            note(u"a marked content that never ends"_s);
        if (m_saved != 0)
            note(u"q and Q are uneven by %1"_s.arg(m_saved));
    }

private:
    struct Block
    {
        bool artifact = false;
        bool tagged = false;
        int saved = 0;
    };

    void note(const QString &fault) { m_facts.faults.append(fault); }

    void handleOperator(const QString &name)
    {
        static const QStringList painting{u"S"_s, u"s"_s, u"f"_s, u"F"_s, u"f*"_s, u"B"_s, u"B*"_s, u"b"_s, u"b*"_s,
            u"Do"_s, u"sh"_s, u"EI"_s, u"Tj"_s, u"TJ"_s, u"'"_s, u"\""_s};
        if (name == u"BMC" || name == u"BDC")
            begin();
        else if (name == u"EMC")
            end();
        else if (name == u"q")
            ++m_saved;
        else if (name == u"Q")
            --m_saved;
        else if (name == u"BT" || name == u"ET")
            m_inText = name == u"BT";
        else if (name == u"re" && m_operands.at(0).getNumericValue() < -10'000)
            note(u"a marker is left"_s);
        if (painting.contains(name))
            checkPainting(name);
    }

    void begin()
    {
        Block block;
        block.saved = m_saved;
        const QString tag = QString::fromStdString(m_operands.at(0).getName()).mid(1);
        block.artifact = tag == u"Artifact";
        if (m_operands.size() > 1 && m_operands.at(1).isDictionary() && m_operands.at(1).hasKey("/MCID")) {
            block.tagged = true;
            const int id = m_operands.at(1).getKey("/MCID").getIntValueAsInt();
            if (m_facts.roles.contains(id))
                note(u"MCID %1 twice"_s.arg(id));
            m_facts.roles.insert(id, tag);
        }
        if (block.artifact == block.tagged)
            note(u"%1 is neither an artifact nor has it an MCID"_s.arg(tag));
        if (m_inText)
            note(u"a marked content starts within a text object"_s);
        m_blocks.push_back(block);
    }

    void end()
    {
        if (m_blocks.empty()) {
            note(u"EMC without a beginning"_s);
            return;
        }
        if (m_blocks.back().saved != m_saved)
            note(u"q and Q are uneven within a marked content"_s);
        if (m_inText)
            note(u"a marked content ends within a text object"_s);
        m_blocks.pop_back();
    }

    void checkPainting(const QString &name)
    {
        if (m_blocks.size() != 1)
            note(u"%1 is within %2 marked contents"_s.arg(name).arg(m_blocks.size()));
    }

    PdfContentFacts &m_facts;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<Block> m_blocks;
    int m_saved = 0;
    bool m_inText = false;
};

} // namespace

PdfContentFacts readPdfContent(QPDFPageObjectHelper page)
{
    PdfContentFacts facts;
    Reader reader(facts);
    page.parseContents(&reader);
    return facts;
}

} // namespace waymark::test
