package respondet.app.api;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Joins the interface to the server. */
@Configuration(proxyBeanMethods = false)
class ApiSettings implements WebMvcConfigurer {

    /** After the gate: an answer that was kept is told only to whoever would still be let in. */
    private static final int AFTER_THE_GATE = 10;

    private final OnlyOnce once;

    ApiSettings(OnlyOnce once) {
        this.once = once;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(once).addPathPatterns(Interface.PATH + "/**").order(AFTER_THE_GATE);
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        configurer.strategies(List.of(new AcceptedTypes()));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SliceResolver());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new SmallLetters());
    }

    /** The words of closed lists are written in small letters in addresses, as in answers. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // the types of enums are known at run time only
    private static final class SmallLetters implements ConverterFactory<String, Enum> {

        @Override
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return word -> (T) Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        }
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.withJsonConverter(new JacksonJsonHttpMessageConverter(ApiJson.MAPPER));
    }
}
