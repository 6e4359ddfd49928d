package org.redress.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// A Java file as the compiler reads it: its words, its sizes, its missing documentation. Comments
/// are not words.
final class JavaText extends TreePathScanner<Void, Void> {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final String name;
    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<Sized> types = new ArrayList<>();
    private final List<Sized> methods = new ArrayList<>();
    private final List<Sized> sequences = new ArrayList<>();
    private final List<String> undocumented = new ArrayList<>();
    private final DocTrees trees;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    /// Something with a number of lines of code: neither blank nor comment.
    record Sized(String name, int lines) {}

    private JavaText(CompilationUnitTree unit, DocTrees trees) {
        this.unit = unit;
        this.trees = trees;
        this.positions = trees.getSourcePositions();
        this.name = unit.getSourceFile().getName().replaceAll(".*/|\\.java$", "");
        try {
            this.text = unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All the files, read together.
    static List<JavaText> of(List<Path> files) {
        return read(
                COMPILER.getStandardFileManager(null, null, null)
                        .getJavaFileObjectsFromPaths(files));
    }

    /// A file that is not there.
    static JavaText of(String name, String text) {
        return read(List.of(inMemory(name, text))).getFirst();
    }

    private static List<JavaText> read(Iterable<? extends JavaFileObject> files) {
        JavacTask task = (JavacTask) COMPILER.getTask(null, null, null, List.of(), null, files);
        DocTrees trees = DocTrees.instance(task);
        List<JavaText> texts = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                JavaText file = new JavaText(unit, trees);
                file.scan(unit, null);
                texts.add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    String name() {
        return name;
    }

    /// Every identifier as it stands, and every string in its quotation marks.
    List<String> words() {
        return words;
    }

    /// The types that stand by themselves in the file.
    List<Sized> types() {
        return types;
    }

    /// The bodies of its methods.
    List<Sized> methods() {
        return methods;
    }

    /// The bodies of several statements: one of a single statement is a declaration or a choice,
    /// however it is laid out.
    List<Sized> sequences() {
        return sequences;
    }

    /// Its public top-level types that nothing is said about.
    List<String> undocumented() {
        return undocumented;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        words.add(type.getSimpleName().toString());
        if (getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree) {
            types.add(new Sized(name, codeLines(type)));
            if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    && isBare(getCurrentPath())) {
                undocumented.add(name);
            }
        }
        return super.visitClass(type, nothing);
    }

    private boolean isBare(TreePath path) {
        return trees.getDocComment(path) == null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        words.add(method.getName().toString());
        if (method.getBody() != null) {
            Sized body = new Sized(name + "#" + method.getName(), codeLines(method.getBody()) - 2);
            methods.add(body);
            if (method.getBody().getStatements().size() > 1) {
                sequences.add(body);
            }
        }
        return super.visitMethod(method, nothing);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
        words.add(variable.getName().toString());
        return super.visitVariable(variable, nothing);
    }

    @Override
    public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
        words.add(identifier.getName().toString());
        return super.visitIdentifier(identifier, nothing);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree member, Void nothing) {
        words.add(member.getIdentifier().toString());
        return super.visitMemberSelect(member, nothing);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getValue() instanceof String string) {
            words.add('"' + string + '"');
        }
        return super.visitLiteral(literal, nothing);
    }

    private int codeLines(Tree tree) {
        int from = (int) positions.getStartPosition(unit, tree);
        int to = (int) positions.getEndPosition(unit, tree);
        return (int) text.substring(from, to).lines().filter(JavaText::isCode).count();
    }

    private static boolean isCode(String line) {
        String stripped = line.strip();
        return !stripped.isEmpty()
                && !stripped.startsWith("//")
                && !stripped.startsWith("/*")
                && !stripped.startsWith("*");
    }

    private static JavaFileObject inMemory(String name, String text) {
        return new SimpleJavaFileObject(
                URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
